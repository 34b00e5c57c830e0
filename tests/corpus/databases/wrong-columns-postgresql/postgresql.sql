CREATE TABLE 村 (村编号 text, 佐证 bytea, 县 jsonb, 贫困村 boolean[], 记录时间 interval);
INSERT INTO 村 VALUES ('村01', '\xAA', '{}', '{t}', '1 day');
