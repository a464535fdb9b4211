package dk.handleplan.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Calls what has no parameters, {@code #{row.title()}}, and remembers where it found it. The server's own resolver searches all
 * methods of the class for each cell of a table, which took a third of a page's time. Anything else is left to that one.
 */
public class PlainCalls extends ELResolver {

    private static final ClassValue<Map<String, Optional<Method>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] parameters) {
        if (base == null || !(name instanceof String called) || parameters != null && parameters.length > 0) {
            return null;
        }
        var method = FOUND.get(base.getClass()).computeIfAbsent(called, sought -> find(base.getClass(), sought));
        context.setPropertyResolved(method.isPresent());
        return method.map(found -> call(found, base)).orElse(null);
    }

    private static Object call(Method method, Object base) {
        try {
            return method.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** The method as a public type declares it: the object's own, one it extends or one it implements. */
    private static Optional<Method> find(Class<?> type, String name) {
        return type == null
                ? Optional.empty()
                : declared(type, name)
                        .or(() ->
                                above(type).flatMap(t -> find(t, name).stream()).findFirst());
    }

    private static Stream<Class<?>> above(Class<?> type) {
        return Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
    }

    private static Optional<Method> declared(Class<?> type, String name) {
        return Modifier.isPublic(type.getModifiers()) && type.getModule().isExported(type.getPackageName())
                ? Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // values are set by the server's own resolver
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
