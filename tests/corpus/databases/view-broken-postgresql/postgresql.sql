CREATE TABLE 村 (村编号 text, 县 text);
INSERT INTO 村 VALUES ('村01', '130725');
CREATE TABLE 单位 (单位编号 text, 单位类别 text, 所在地 text, 说明 text);
INSERT INTO 单位 VALUES ('单位01', '乡镇', '130725', 'x');
CREATE VIEW 干部 AS SELECT 单位编号 AS 干部编号, (说明::int)::text AS 派出单位编号 FROM 单位;
