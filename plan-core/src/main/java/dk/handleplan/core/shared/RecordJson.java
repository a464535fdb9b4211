package dk.handleplan.core.shared;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;

/**
 * A tree of records as JSON for everybody: each component under its name, codes in small letters, nothing where there is null.
 * {@link Snapshot} reads it again.
 */
public final class RecordJson {

    /** Asked for once: {@link jakarta.json.Json} looks for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private RecordJson() {}

    public static JsonObject write(Record tree) {
        var object = JSON.createObjectBuilder();
        for (var component : tree.getClass().getRecordComponents()) {
            var value = valueOf(component, tree);
            if (value != null) {
                object.add(component.getName(), written(value));
            }
        }
        return object.build();
    }

    private static JsonValue written(Object value) {
        if (value instanceof Record tree) {
            return write(tree);
        }
        if (value instanceof Collection<?> items) {
            return JSON.createArrayBuilder(
                            items.stream().map(RecordJson::written).toList())
                    .build();
        }
        if (value instanceof BigDecimal number) {
            return JSON.createValue(plain(number));
        }
        if (value instanceof Integer || value instanceof Long) {
            return JSON.createValue(((Number) value).longValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return JSON.createValue(
                value instanceof Enum<?> code ? code.name().toLowerCase(Locale.ROOT) : value.toString());
    }

    private static BigDecimal plain(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static Object valueOf(RecordComponent component, Record tree) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(tree);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(component + " cannot be read", e);
        }
    }
}
