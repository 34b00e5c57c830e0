CREATE VIEW 考勤 AS SELECT '干部01' AS 干部编号, date '2016-03-01' + n AS 日期, (10 / (n - 20) > 5) AS 签到 FROM generate_series(0, 30) AS n;
CREATE TABLE 台账齐全 (记录类型 text, 对象 text, 期间起 date, 期间止 date, 齐全 boolean);
INSERT INTO 台账齐全 VALUES ('考勤', '干部01', '2016-03-01', '2016-03-31', true);
