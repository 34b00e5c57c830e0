CREATE TABLE 村 (村编号 VARCHAR, 佐证 BLOB, 县 STRUCT(x INT), 贫困村 VARCHAR[], 备注 BLOB);
INSERT INTO 村 VALUES ('村01', '\xAA', {'x': 1}, ['是'], '\xAA');
CREATE TABLE 台账齐全 (记录类型 VARCHAR, 对象 VARCHAR, 期间起 DATE, 期间止 DATE, 齐全 BOOLEAN);
INSERT INTO 台账齐全 VALUES ('村', '村01', '2016-03-01', '2016-03-31', true);
