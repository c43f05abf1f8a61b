# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups as pandas makes them of the rows of `remora query`.

query_pandas.py PROGRAM DATA: prints what differs from the program's own groups.
query_pandas.py PROGRAM DATA --write: writes pandas' groups as the expectations of tst_querypandas.
"""
import io
import math
import subprocess
import sys
from pathlib import Path

import pandas

PROGRAM, DATA = sys.argv[1], Path(sys.argv[2])
NAMES = {"p95": lambda values: values.quantile(0.95), "distinct": "nunique"}


def cases():
    """Name, captures, keys, aggregates, bin of each line of cases.tsv."""
    for line in (DATA / "query/pandas/cases.tsv").read_text().splitlines()[1:]:
        name, captures, keys, aggregates, width = line.split("\t")
        yield (name, [str(DATA / "captures" / one) for one in captures.split(",")],
               [key for key in keys.split(",") if key],
               [word.rsplit(":", 1) for word in aggregates.split(",") if word], width)


def asked(arguments):
    done = subprocess.run([PROGRAM, "query", *arguments], capture_output=True, text=True, check=True)
    return pandas.read_csv(io.StringIO(done.stdout), dtype={"frame.time_epoch": str})


def grouped(rows, keys, aggregates, width):
    by = list(keys)
    rows = rows.copy()
    rows["time"] = pandas.to_datetime(
        rows["frame.time_epoch"].str.replace(".", "", regex=False).astype("int64"))
    if width:
        rows = rows.set_index("time")
        by.insert(0, pandas.Grouper(freq=width.replace(" ", ""), origin="start_day"))
    groups = rows.resample(width.replace(" ", ""), origin="start_day") if by[1:] == [] and width \
        else rows.groupby(by)
    columns = {f"{field}.{function}": groups[field].agg(NAMES.get(function, function))
               for field, function in aggregates}
    table = pandas.DataFrame(columns).reset_index()
    if width:
        edges = table.pop("time").astype("int64")
        table.insert(0, "frame.time_epoch", [f"{edge // 10**9}.{edge % 10**9:09}" for edge in edges])
    return table


def key_of(row, count):
    """Whole numbers of a column with gaps are floats to pandas."""
    return tuple(str(int(v)) if isinstance(v, float) and v.is_integer() else str(v)
                 for v in row[:count])


def same(one, other):
    one, other = float(one), float(other)
    if math.isnan(one) or math.isnan(other):
        return math.isnan(one) and math.isnan(other)
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-15)


def differences(name, theirs, ours, keys):
    if list(theirs.columns) != list(ours.columns):
        return [f"{name}: columns {list(theirs.columns)} and {list(ours.columns)}"]
    theirs = {key_of(row, keys): row[keys:] for row in theirs.itertuples(index=False, name=None)}
    ours = {key_of(row, keys): row[keys:] for row in ours.itertuples(index=False, name=None)}
    if theirs.keys() != ours.keys():
        return [f"{name}: groups {sorted(theirs.keys() ^ ours.keys())[:5]}"]
    return [f"{name}: {key}: {theirs[key]} and {ours[key]}" for key in theirs
            if not all(same(a, b) for a, b in zip(theirs[key], ours[key]))]


def main():
    problems = []
    for name, captures, keys, aggregates, width in cases():
        fields = list(dict.fromkeys(["frame.time_epoch", *keys, *(f for f, _ in aggregates)]))
        table = grouped(asked([*captures, "--field", ",".join(fields)]), keys, aggregates, width)
        if "--write" in sys.argv:
            table.to_csv(DATA / f"query/pandas/{name}.csv", index=False)
            continue
        words = [f"{field}:{function}" for field, function in aggregates]
        options = ["--aggregate", ",".join(words)]
        options += ["--group-by", ",".join(keys)] if keys else []
        options += ["--bin", width] if width else []
        problems += differences(name, table, asked([*captures, *options]),
                                len(keys) + (1 if width else 0))
    print("\n".join(problems) or "equal")


main()
