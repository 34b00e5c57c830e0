CREATE TABLE 村 (村编号 varchar, 佐证 varchar, 县 varchar);
INSERT INTO 村 VALUES ('村01', repeat('汉', 1000000), '130725'), ('村02', 'x', '130725');
