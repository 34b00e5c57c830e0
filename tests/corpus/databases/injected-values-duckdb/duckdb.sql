CREATE TABLE 干部 (干部编号 varchar, "派出单位编号" varchar, "x""; drop table 干部; --" varchar);
INSERT INTO 干部 VALUES ('''; DROP TABLE 干部; --', '" OR 1=1 --', 'x'), ('干部01', '$1', 'y');
CREATE TABLE 单位 (单位编号 varchar, 单位类别 varchar, 所在地 varchar);
INSERT INTO 单位 VALUES ('" OR 1=1 --', '乡镇', '130725'), ('$1', '乡镇', '130725');
