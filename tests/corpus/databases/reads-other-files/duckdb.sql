CREATE TABLE t AS SELECT '村01' AS 村编号;
COPY t TO '/tmp/villageaid-other.csv';
CREATE VIEW 村 AS SELECT * FROM read_csv('/tmp/villageaid-other.csv');
DROP TABLE t;
