package org.newsgraph.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.TreeMap;
import org.newsgraph.graph.Iris;

/** The make-up of records, so that bytes written for others are known. */
final class RecordShape {
    private static final int DIGITS = 12;

    private final TreeMap<String, String> types = new TreeMap<>();

    private RecordShape() {}

    /** A few digits that change with any component or constant of the types, and of all types that these are made of. */
    static String of(Class<?>... roots) {
        RecordShape shape = new RecordShape();
        Arrays.stream(roots).forEach(shape::add);
        return Iris.sha256(shape.types.toString()).substring(0, DIGITS);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
        } else if (type instanceof Class<?> c
                && c.getName().startsWith("org.newsgraph.")
                && !types.containsKey(c.getName())) {
            types.put(c.getName(), "");
            types.put(c.getName(), describe(c));
        }
    }

    private String describe(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.toString(type.getEnumConstants());
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::add);
            return Arrays.toString(type.getPermittedSubclasses());
        }
        if (!type.isRecord()) {
            return "";
        }
        for (RecordComponent c : type.getRecordComponents()) {
            add(c.getGenericType());
        }
        return Arrays.toString(type.getRecordComponents());
    }
}
