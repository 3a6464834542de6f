"""Scans JSON Lines on every core of a Spark cluster: spark-submit spark.py IN OUT [COMMAND…]

IN is what Spark's textFile takes (a file, a folder, a pattern, packed with gzip or not), one record
{"id", "text"} or {"id", "html", "url"} a line; OUT a folder that does not exist yet. COMMAND is how
`sourcelight` is called on the machines that do the work; it must be installed on each of them.
"""

import os
import shlex
import sys

from pyspark.sql import SparkSession

source, target, *command = sys.argv[1:]
spark = SparkSession.builder.appName("sourcelight").getOrCreate()
context = spark.sparkContext

# Each partition is one process, which first reads the engine: so few of them, but several for each core, since some
# articles are longer than others. One worker each, as Spark has a task for every core. --format, since a partition
# may hold a single article. An article that cannot be analysed is answered by {"id", "error"}; the exit status that
# tells of it must not fail the whole partition.
scan = shlex.join(command or ["sourcelight"]) + " scan - --input jsonl --format jsonl --workers 1"
shell = "sh -c " + shlex.quote(scan + "; status=$?; [ $status -eq 1 ] || exit $status")
articles = context.textFile(source, context.defaultParallelism * 4)
articles.pipe(shell, env=dict(os.environ), checkCode=True).saveAsTextFile(target)
spark.stop()
