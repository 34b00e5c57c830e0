CREATE TABLE 考勤 (日期 date, 在岗状态 varchar, 备注 varchar);
INSERT INTO 考勤 VALUES ('2016-03-01', '在村', 'x');
