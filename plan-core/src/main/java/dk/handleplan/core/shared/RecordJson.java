package dk.handleplan.core.shared;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A tree of records as JSON, and back: each component under its name, codes in small letters, nothing where there is null. What
 * is not in the JSON is read as null, or as an empty list, so that what was kept is read when a record has got more components.
 */
public final class RecordJson {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private static final Map<Class<?>, Function<JsonValue, Object>> PLAIN = Map.of(
            String.class, RecordJson::text,
            UUID.class, value -> UUID.fromString(text(value)),
            LocalDate.class, value -> LocalDate.parse(text(value)),
            YearMonth.class, value -> YearMonth.parse(text(value)),
            BigDecimal.class, value -> ((JsonNumber) value).bigDecimalValue(),
            Integer.class, value -> ((JsonNumber) value).intValueExact(),
            int.class, value -> ((JsonNumber) value).intValueExact(),
            long.class, value -> ((JsonNumber) value).longValueExact(),
            boolean.class, value -> value == JsonValue.TRUE);

    private RecordJson() {}

    public static JsonObject write(Record tree) {
        var object = BUILDERS.createObjectBuilder();
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
            return BUILDERS.createArrayBuilder(
                            items.stream().map(RecordJson::written).toList())
                    .build();
        }
        if (value instanceof BigDecimal number) {
            return Json.createValue(plain(number));
        }
        if (value instanceof Integer || value instanceof Long) {
            return Json.createValue(((Number) value).longValue());
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(
                value instanceof Enum<?> code ? code.name().toLowerCase(Locale.ROOT) : value.toString());
    }

    private static BigDecimal plain(BigDecimal number) {
        var exact = number.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    public static <R extends Record> R read(Class<R> type, JsonObject object) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components)
                .map(component -> read(component.getGenericType(), object.get(component.getName())))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(object + " is no " + type.getName(), e);
        }
    }

    private static Object read(Type type, JsonValue value) {
        if (type instanceof ParameterizedType list) {
            var items = value == null ? List.<JsonValue>of() : value.asJsonArray();
            return items.stream()
                    .map(item -> read(list.getActualTypeArguments()[0], item))
                    .toList();
        }
        return value == null ? null : read((Class<?>) type, value);
    }

    private static Object read(Class<?> type, JsonValue value) {
        if (type.isRecord()) {
            return read(type.asSubclass(Record.class), value.asJsonObject());
        }
        return type.isEnum() ? constant(type, text(value)) : PLAIN.get(type).apply(value);
    }

    private static Object constant(Class<?> type, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow();
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).getString();
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
