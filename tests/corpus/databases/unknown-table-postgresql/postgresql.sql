CREATE TABLE "a""; drop table x; --" (a int);
CREATE TABLE x (a int);
CREATE TABLE 村 (村编号 varchar, 县 varchar);
INSERT INTO 村 VALUES ('村01', '130725');
