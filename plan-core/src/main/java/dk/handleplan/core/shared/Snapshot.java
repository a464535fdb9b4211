package dk.handleplan.core.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes a record and all it holds as JSON, field by field under their names, and reads it again. What has been written is read
 * for ever: a field that came later is empty, one that is gone is passed over. Who renames a field of something that is kept, or
 * changes what it means, writes a migration of what is kept.
 */
public final class Snapshot {

    /** Asked for once: {@link jakarta.json.Json} looks for it at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** What weaving adds to entities. */
    private static final String WOVEN = "_persistence";

    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class, text -> text,
            UUID.class, UUID::fromString,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse,
            YearMonth.class, YearMonth::parse,
            Instant.class, Instant::parse);

    private Snapshot() {}

    public static byte[] of(Record value) {
        var out = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(out)) {
            write(value, json);
        }
        return out.toByteArray();
    }

    /** What {@link #of} or {@link RecordJson} has written. */
    public static <T extends Record> T read(byte[] snapshot, Class<T> type) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(snapshot))) {
            return type.cast(read(reader.readObject(), type));
        }
    }

    /** Piece by piece: what is kept can be as long as a plan of a thousand initiatives. */
    private static void write(Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), json);
        } else if (value instanceof Boolean is) {
            json.write(is);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof Enum<?> constant) {
            json.write(constant.name());
        } else if (TEXTS.containsKey(value.getClass())) {
            json.write(value.toString());
        } else {
            structure(value, json);
        }
    }

    private static void structure(Object value, JsonGenerator json) {
        if (value instanceof Collection<?> items) {
            json.writeStartArray();
            inOrder(items).forEach(item -> write(item, json));
        } else {
            json.writeStartObject();
            members(value).forEach((name, item) -> {
                json.writeKey(name);
                write(item, json);
            });
        }
        json.writeEnd();
    }

    private static Map<String, Object> members(Object value) {
        var members = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> members.put(key.toString(), item));
        } else {
            fields(value.getClass()).forEach(field -> members.put(field.getName(), get(field, value)));
        }
        return members;
    }

    /** What has no order of its own is written in one that is always the same. */
    private static Stream<?> inOrder(Collection<?> items) {
        return items instanceof Set<?> && !(items instanceof LinkedHashSet<?>) && !(items instanceof SortedSet<?>)
                ? items.stream()
                        .sorted(Comparator.comparing((Object item) -> text(item).length())
                                .thenComparing(Snapshot::text))
                : items.stream();
    }

    private static String text(Object value) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            write(value, json);
        }
        return text.toString();
    }

    private static Object read(JsonValue value, Type type) {
        var raw = raw(type);
        if (raw == Optional.class) {
            return Optional.ofNullable(value == null ? null : read(value, argument(type, 0)));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return list(value, type, raw);
        }
        if (raw == Map.class) {
            return map(value, type);
        }
        if (value == null || value == JsonValue.NULL) {
            return nothing(raw);
        }
        return value instanceof JsonObject object ? object(object, raw) : simple(value, raw);
    }

    private static Object nothing(Class<?> raw) {
        if (raw == boolean.class) {
            return false;
        }
        return raw == int.class ? (Object) 0 : raw == long.class ? 0L : null;
    }

    private static Object simple(JsonValue value, Class<?> raw) {
        if (value instanceof JsonString text) {
            return raw.isEnum()
                    ? constant(raw, text.getString())
                    : TEXTS.get(raw).apply(text.getString());
        }
        if (value instanceof JsonNumber number) {
            return raw == BigDecimal.class ? number.bigDecimalValue() : whole(number, raw);
        }
        return value == JsonValue.TRUE;
    }

    private static Object whole(JsonNumber number, Class<?> raw) {
        return raw == int.class || raw == Integer.class ? (Object) number.intValueExact() : number.longValueExact();
    }

    private static Object constant(Class<?> raw, String name) {
        return Stream.of(raw.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private static Collection<Object> list(JsonValue value, Type type, Class<?> raw) {
        var items = new ArrayList<Object>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> items.add(read(item, argument(type, 0))));
        }
        return Set.class.isAssignableFrom(raw)
                ? Collections.unmodifiableSet(new LinkedHashSet<>(items))
                : Collections.unmodifiableList(items);
    }

    private static Map<Object, Object> map(JsonValue value, Type type) {
        var items = new LinkedHashMap<Object, Object>();
        if (value instanceof JsonObject object) {
            object.forEach((key, item) ->
                    items.put(simple(JSON.createValue(key), raw(argument(type, 0))), read(item, argument(type, 1))));
        }
        return Collections.unmodifiableMap(items);
    }

    private static Object object(JsonObject object, Class<?> type) {
        try {
            return type.isRecord() ? ofRecord(object, type) : ofFields(object, type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A kept " + type.getSimpleName() + " cannot be read", e);
        }
    }

    private static Object ofRecord(JsonObject object, Class<?> type) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var values = Stream.of(components)
                .map(component -> read(object.get(component.getName()), component.getGenericType()))
                .toArray();
        var constructor = type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object ofFields(JsonObject object, Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        var made = constructor.newInstance();
        for (var field : fields(type)) {
            field.set(made, read(object.get(field.getName()), field.getGenericType()));
        }
        return made;
    }

    private static List<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, parent -> parent != Object.class, Class::getSuperclass)
                .flatMap(parent -> Stream.of(parent.getDeclaredFields()))
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .filter(field -> !field.isSynthetic() && !field.getName().startsWith(WOVEN))
                .peek(field -> field.setAccessible(true))
                .toList();
    }

    private static Object get(Field field, Object value) {
        try {
            return field.get(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int at) {
        return ((ParameterizedType) type).getActualTypeArguments()[at];
    }
}
