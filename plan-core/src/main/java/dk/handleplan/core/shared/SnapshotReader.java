package dk.handleplan.core.shared;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what {@link Snapshot} has written, piece by piece, so that no more is in memory than what it is read into. */
final class SnapshotReader {

    /** What is longer is hardly said twice. */
    private static final int REPEATED = 60;

    private final JsonParser json;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Map<Class<?>, Map<String, Object>> repeated = new HashMap<>();

    SnapshotReader(JsonParser json) {
        this.json = json;
    }

    Object read(Class<?> type) {
        return read(json.next(), type);
    }

    private Object read(Event event, Type type) {
        var raw = raw(type);
        if (event == Event.VALUE_NULL) {
            return nothing(type);
        }
        if (raw == Optional.class) {
            return Optional.of(read(event, argument(type, 0)));
        }
        return switch (event) {
            case START_ARRAY -> items(type, raw);
            case START_OBJECT -> raw == Map.class ? map(type) : object(raw);
            case VALUE_STRING -> text(json.getString(), raw);
            case VALUE_NUMBER -> number(json.getBigDecimal(), raw);
            default -> event == Event.VALUE_TRUE;
        };
    }

    /** What stands for a value that is not there. */
    private static Object nothing(Type type) {
        var raw = raw(type);
        if (raw == Optional.class) {
            return Optional.empty();
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return Set.class.isAssignableFrom(raw) ? Set.of() : List.of();
        }
        if (raw == Map.class) {
            return Map.of();
        }
        return raw == boolean.class ? Boolean.FALSE : raw.isPrimitive() ? number(BigDecimal.ZERO, raw) : null;
    }

    /** The same value each time where the same short text comes again, like the days and figures of many readings. */
    private Object text(String text, Class<?> raw) {
        return text.length() > REPEATED
                ? value(text, raw)
                : repeated.computeIfAbsent(raw, none -> new HashMap<>())
                        .computeIfAbsent(text, first -> value(first, raw));
    }

    private static Object value(String text, Class<?> raw) {
        return raw.isEnum() ? constant(raw, text) : Snapshot.TEXTS.get(raw).apply(text);
    }

    private static Object constant(Class<?> raw, String name) {
        return Stream.of(raw.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object number(BigDecimal number, Class<?> raw) {
        if (raw == BigDecimal.class) {
            return number;
        }
        return raw == int.class || raw == Integer.class ? (Object) number.intValueExact() : number.longValueExact();
    }

    private Collection<Object> items(Type type, Class<?> raw) {
        var items = new ArrayList<Object>();
        for (var event = json.next(); event != Event.END_ARRAY; event = json.next()) {
            items.add(read(event, argument(type, 0)));
        }
        items.trimToSize();
        if (items.isEmpty()) {
            return (Collection<Object>) nothing(type);
        }
        return Set.class.isAssignableFrom(raw)
                ? Collections.unmodifiableSet(new LinkedHashSet<>(items))
                : Collections.unmodifiableList(items);
    }

    private Map<Object, Object> map(Type type) {
        var items = new LinkedHashMap<Object, Object>();
        while (json.next() != Event.END_OBJECT) {
            var key = text(json.getString(), raw(argument(type, 0)));
            items.put(key, read(json.next(), argument(type, 1)));
        }
        return Collections.unmodifiableMap(items);
    }

    private Object object(Class<?> type) {
        try {
            var shape = shapes.get(type);
            if (shape == null) {
                shape = Shape.of(type);
                shapes.put(type, shape);
            }
            return shape.filled(values(shape.members()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A kept " + type.getSimpleName() + " cannot be read", e);
        }
    }

    private Map<String, Object> values(Map<String, Type> known) {
        var values = new HashMap<String, Object>();
        while (json.next() != Event.END_OBJECT) {
            var name = json.getString();
            if (known.containsKey(name)) {
                values.put(name, read(json.next(), known.get(name)));
            } else {
                passOver(json.next());
            }
        }
        known.forEach((name, type) -> values.computeIfAbsent(name, missing -> nothing(type)));
        return values;
    }

    private void passOver(Event event) {
        if (event == Event.START_OBJECT) {
            json.skipObject();
        } else if (event == Event.START_ARRAY) {
            json.skipArray();
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static Type argument(Type type, int at) {
        return ((ParameterizedType) type).getActualTypeArguments()[at];
    }

    /**
     * How a type is made; looked up once, because there can be as many of it as readings in a plan.
     *
     * @param members in the order in which the constructor of a record takes them
     * @param fields none of a record
     */
    private record Shape(Constructor<?> constructor, Map<String, Type> members, List<Field> fields) {

        static Shape of(Class<?> type) throws NoSuchMethodException {
            return type.isRecord() ? ofRecord(type) : ofFields(type);
        }

        private static Shape ofRecord(Class<?> type) throws NoSuchMethodException {
            var members = new LinkedHashMap<String, Type>();
            for (var component : type.getRecordComponents()) {
                members.put(component.getName(), component.getGenericType());
            }
            var taken = Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new);
            return new Shape(accessible(type, taken), members, List.of());
        }

        private static Shape ofFields(Class<?> type) throws NoSuchMethodException {
            var fields = Snapshot.fields(type);
            var members = fields.stream().collect(Collectors.toMap(Field::getName, Field::getGenericType));
            return new Shape(accessible(type), members, fields);
        }

        private static Constructor<?> accessible(Class<?> type, Class<?>... taken) throws NoSuchMethodException {
            var constructor = type.getDeclaredConstructor(taken);
            constructor.setAccessible(true);
            return constructor;
        }

        Object filled(Map<String, Object> values) throws ReflectiveOperationException {
            if (fields.isEmpty()) {
                return constructor.newInstance(
                        members.keySet().stream().map(values::get).toArray());
            }
            var made = constructor.newInstance();
            for (var field : fields) {
                field.set(made, values.get(field.getName()));
            }
            return made;
        }
    }
}
