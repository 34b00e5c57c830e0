CREATE TABLE 干部 (干部编号 varchar, 姓名 varchar);
INSERT INTO 干部 VALUES ('干部01', '某人'), ('11010519491231002X', '某人');
