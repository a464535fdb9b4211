package dk.handleplan.core.shared;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
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

    static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class, text -> text,
            UUID.class, UUID::fromString,
            BigDecimal.class, BigDecimal::new,
            LocalDate.class, LocalDate::parse,
            YearMonth.class, YearMonth::parse,
            Instant.class, Instant::parse);

    private Snapshot() {}

    public static byte[] of(Record value) {
        var out = new ByteArrayOutputStream();
        write(value, out);
        return out.toByteArray();
    }

    /** Closes what it writes into. */
    static void write(Record value, OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            write(value, json);
        }
    }

    /** What {@link #of} or {@link RecordJson} has written. */
    public static <T extends Record> T read(byte[] snapshot, Class<T> type) {
        return read(new ByteArrayInputStream(snapshot), type);
    }

    /** Closes what it reads from. */
    static <T extends Record> T read(InputStream snapshot, Class<T> type) {
        try (var json = JSON.createParser(snapshot)) {
            return type.cast(new SnapshotReader(json).read(type));
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

    static List<Field> fields(Class<?> type) {
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
}
