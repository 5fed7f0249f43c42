package org.newsgraph.store;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How Jackson is to see plain values without any annotation: a record is the array of its components, and a value of a sealed
 * interface says first which of the permitted classes it is of.
 */
final class RecordsAsArrays extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonFormat.@Nullable Value findFormat(Annotated annotated) {
        return annotated.getRawType().isRecord()
                ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
                : super.findFormat(annotated);
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        return isSealed(annotated)
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.NAME, JsonTypeInfo.As.WRAPPER_ARRAY, null, null, false, true)
                : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        if (!isSealed(annotated)) {
            return super.findSubtypes(annotated);
        }
        List<NamedType> types = new ArrayList<>();
        for (Class<?> type : annotated.getRawType().getPermittedSubclasses()) {
            types.add(new NamedType(type, String.valueOf(types.size())));
        }
        return types;
    }

    private static boolean isSealed(Annotated annotated) {
        return annotated.getRawType().isInterface() && annotated.getRawType().isSealed();
    }
}
