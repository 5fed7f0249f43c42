package org.newsgraph.setwise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.Var;

/** A table of identifiers (see {@link Ids}) with a column a variable; in a row, a variable may have no value. */
final class Rows {
    /** Stands where a variable has no value. */
    static final long UNBOUND = Long.MAX_VALUE;

    /** One row without columns. */
    static final Rows NOTHING = unit();

    private final List<Var> columns;
    /** By column; other tables may have the same arrays, and no more in them than they had when they took them. */
    private final long[][] cells;

    private int size;
    private int room;

    Rows(List<Var> columns) {
        this(columns, 16, 0);
    }

    private Rows(List<Var> columns, int room, int size) {
        this.columns = List.copyOf(columns);
        this.cells = new long[columns.size()][room];
        this.room = room;
        this.size = size;
    }

    /** Columns that others have; a further row is written into arrays of its own. */
    private Rows(List<Var> columns, long[][] cells, int size) {
        this.columns = List.copyOf(columns);
        this.cells = cells;
        this.room = size;
        this.size = size;
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
        makeRoom(1);
        for (long[] column : cells) {
            column[size] = UNBOUND;
        }
        return size++;
    }

    private void makeRoom(int more) {
        if (size + more > room) {
            room = Math.max(size + more, Math.max(16, 2 * room));
            TooManyRowsException.check(room, columns.size());
            for (int i = 0; i < cells.length; i++) {
                cells[i] = Arrays.copyOf(cells[i], room);
            }
        }
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

    /** New rows, each made of one of two tables: numbers of rows in the one, and in the other. */
    void appendJoined(Rows left, int[] inLeft, Rows right, int[] inRight, int count) {
        makeRoom(count);
        for (int i = 0; i < cells.length; i++) {
            int column = left.column(columns.get(i));
            if (column >= 0) {
                copy(left.cells[column], inLeft, cells[i], size, count);
            } else {
                copy(right.cells[right.column(columns.get(i))], inRight, cells[i], size, count);
            }
        }
        size += count;
    }

    private static void copy(long[] from, int[] rows, long[] to, int begin, int count) {
        for (int i = 0; i < count; i++) {
            to[begin + i] = from[rows[i]];
        }
    }

    /** What stands in these columns, by row: for now, that is until a row is added. */
    long[][] cells(int[] of) {
        return Arrays.stream(of).mapToObj(c -> cells[c]).toArray(long[][]::new);
    }

    /** What stands in a row in these columns. */
    void read(int row, int[] from, long[] key) {
        for (int i = 0; i < from.length; i++) {
            key[i] = get(row, from[i]);
        }
    }

    /** What stands in a row of columns. */
    static void read(int row, long[][] from, long[] key) {
        for (int i = 0; i < from.length; i++) {
            key[i] = from[i][row];
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

    /** Whether no identifier is greater than the next; -1 is a column without values. */
    boolean isSorted(int column) {
        for (int row = 1; row < size; row++) {
            if (get(row - 1, column) > get(row, column)) {
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
        List<Var> more = new ArrayList<>(columns);
        more.add(variable);
        TooManyRowsException.check(size, more.size());
        long[][] all = Arrays.copyOf(cells, more.size());
        long[] further = new long[size];
        Arrays.setAll(further, value);
        all[cells.length] = further;
        return new Rows(more, all, size);
    }

    Rows where(IntPredicate condition) {
        int[] kept = IntStream.range(0, size).filter(condition).toArray();
        if (kept.length == size) {
            return this;
        }
        Rows result = new Rows(columns, kept.length, kept.length);
        for (int i = 0; i < cells.length; i++) {
            copy(cells[i], kept, result.cells[i], 0, kept.length);
        }
        return result;
    }

    /** These columns alone, in this order; those that are not here stay away. */
    Rows project(List<Var> variables) {
        List<Var> kept = variables.stream().filter(columns::contains).toList();
        return new Rows(kept, kept.stream().map(v -> cells[column(v)]).toArray(long[][]::new), size);
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
        if (more.size == 0 && columns.containsAll(more.columns)) {
            return this;
        }
        List<Var> all = wider(more.columns).columns;
        TooManyRowsException.check((long) size + more.size, all.size());
        Rows result = new Rows(all, size + more.size, size + more.size);
        for (int i = 0; i < all.size(); i++) {
            fill(result.cells[i], 0, this, all.get(i));
            fill(result.cells[i], size, more, all.get(i));
        }
        return result;
    }

    private static void fill(long[] to, int begin, Rows from, Var variable) {
        int column = from.column(variable);
        if (column < 0) {
            Arrays.fill(to, begin, begin + from.size, UNBOUND);
        } else {
            System.arraycopy(from.cells[column], 0, to, begin, from.size);
        }
    }
}
