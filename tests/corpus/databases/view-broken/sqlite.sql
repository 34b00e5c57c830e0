CREATE TABLE 村 (村编号 TEXT, 县 TEXT);
INSERT INTO 村 VALUES ('村01', '130725');
CREATE TABLE 原始考勤 (干部 TEXT);
CREATE VIEW 考勤 AS SELECT 干部 AS 干部编号, 日 AS 日期 FROM 原始考勤;
CREATE TABLE 台账齐全 (记录类型 TEXT, 对象 TEXT, 期间起 TEXT, 期间止 TEXT, 齐全 INTEGER);
INSERT INTO 台账齐全 VALUES ('考勤', '干部01', '2016-03-01', '2016-03-31', 1), ('村', '村01', '2016-03-01', '2016-03-31', 1);
