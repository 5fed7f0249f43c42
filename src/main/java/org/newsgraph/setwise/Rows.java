package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.apache.jena.sparql.core.Var;

/** A table of identifiers (see {@link Ids}) with a column a variable; in a row, a variable may have no value. */
final class Rows {
    /** Stands where a variable has no value. */
    static final long UNBOUND = Long.MAX_VALUE;

    private final List<Var> columns;
    private final long[][] cells;
    private int size;
    private int room = 16;

    Rows(List<Var> columns) {
        this.columns = List.copyOf(columns);
        this.cells = new long[columns.size()][room];
    }

    /** One row that says nothing. */
    static Rows unit() {
        Rows rows = new Rows(List.of());
        rows.append();
        return rows;
    }

    boolean isUnit() {
        return size == 1 && columns.isEmpty();
    }

    int size() {
        return size;
    }

    List<Var> columns() {
        return columns;
    }

    /** Where a variable's column is, or -1. */
    int column(Var variable) {
        return columns.indexOf(variable);
    }

    int[] columns(List<Var> variables) {
        return variables.stream().mapToInt(this::column).toArray();
    }

    /** The variables that have columns in both. */
    List<Var> shared(Rows other) {
        return columns.stream().filter(v -> other.column(v) >= 0).toList();
    }

    long get(int row, int column) {
        return column < 0 ? UNBOUND : cells[column][row];
    }

    void set(int row, int column, long id) {
        cells[column][row] = id;
    }

    /** A new row without values; its number. */
    int append() {
        if (size == room) {
            TooManyRowsException.check(2L * room, columns.size());
            room *= 2;
            for (int i = 0; i < cells.length; i++) {
                cells[i] = Arrays.copyOf(cells[i], room);
            }
        }
        for (long[] column : cells) {
            column[size] = UNBOUND;
        }
        return size++;
    }

    /** Takes all rows out. */
    void clear() {
        size = 0;
    }

    /** A new row that begins with another's cells; its number. */
    int append(Rows other, int row) {
        int number = append();
        for (int i = 0; i < other.cells.length; i++) {
            cells[i][number] = other.cells[i][row];
        }
        return number;
    }

    /** Writes all cells of another's row into these columns. */
    void put(int row, int[] to, Rows other, int from) {
        for (int i = 0; i < to.length; i++) {
            cells[to[i]][row] = other.cells[i][from];
        }
    }

    /** What stands in a row in these columns. */
    void read(int row, int[] from, long[] key) {
        for (int i = 0; i < from.length; i++) {
            key[i] = get(row, from[i]);
        }
    }

    boolean isWhole(int column) {
        for (int row = 0; row < size; row++) {
            if (cells[column][row] == UNBOUND) {
                return false;
            }
        }
        return true;
    }

    /** Whether a variable has a value in each row. */
    boolean hasValues(Var variable) {
        int column = column(variable);
        return column >= 0 && isWhole(column);
    }

    /** Without the columns in which no row has a value. */
    Rows trimmed() {
        List<Var> said = columns.stream()
                .filter(v -> Arrays.stream(cells[column(v)], 0, size).anyMatch(id -> id != UNBOUND))
                .toList();
        return size == 0 || said.size() == columns.size() ? this : project(said);
    }

    /** An empty table with these columns and those of more variables. */
    Rows wider(List<Var> more) {
        Set<Var> all = new LinkedHashSet<>(columns);
        all.addAll(more);
        return new Rows(new ArrayList<>(all));
    }

    /** These rows with a further column. */
    Rows with(Var variable, IntToLongFunction value) {
        Rows result = wider(List.of(variable));
        int at = result.column(variable);
        for (int row = 0; row < size; row++) {
            result.set(result.append(this, row), at, value.applyAsLong(row));
        }
        return result;
    }

    Rows where(IntPredicate condition) {
        Rows result = new Rows(columns);
        for (int row = 0; row < size; row++) {
            if (condition.test(row)) {
                result.append(this, row);
            }
        }
        return result;
    }

    /** These columns alone, in this order; those that are not here stay away. */
    Rows project(List<Var> variables) {
        List<Var> kept = variables.stream().filter(columns::contains).toList();
        Rows result = new Rows(kept);
        int[] from = columns(kept);
        for (int row = 0; row < size; row++) {
            int number = result.append();
            for (int i = 0; i < from.length; i++) {
                result.cells[i][number] = cells[from[i]][row];
            }
        }
        return result;
    }

    Rows distinct() {
        int[] all = columns(columns);
        Keys keys = new Keys(all.length);
        long[] key = new long[all.length];
        return where(row -> {
            read(row, all, key);
            int before = keys.size();
            return keys.add(key) == before;
        });
    }

    /** These rows and those. */
    Rows and(Rows more) {
        Rows result = wider(more.columns);
        for (int row = 0; row < size; row++) {
            result.append(this, row);
        }
        int[] to = result.columns(more.columns);
        for (int row = 0; row < more.size; row++) {
            result.put(result.append(), to, more, row);
        }
        return result;
    }
}
