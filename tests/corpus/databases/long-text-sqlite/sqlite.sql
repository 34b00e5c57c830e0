CREATE TABLE 村 (村编号 TEXT, 佐证 TEXT, 县 TEXT);
INSERT INTO 村 VALUES ('村01', hex(zeroblob(500000)), '130725'), ('村02', 'x', '130725');
