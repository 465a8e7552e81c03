package io.bluepencil.benchmark.pages;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Calls public members of classes that this module was not compiled with. What they throw is thrown on. */
final class Foreign {

    private final ClassLoader loader;
    private final Map<String, Executable> found = new ConcurrentHashMap<>();

    Foreign(ClassLoader loader) {
        this.loader = loader;
    }

    ClassLoader loader() {
        return loader;
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    Object create(String type, Object... arguments) throws Exception {
        Class<?> owner = type(type);
        Constructor<?> constructor = (Constructor<?>) find(owner, "<init>", owner.getConstructors(), arguments);
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw cause(e);
        }
    }

    Object call(Object target, String method, Object... arguments) throws Exception {
        return invoke(target.getClass(), target, method, arguments);
    }

    Object callStatic(String type, String method, Object... arguments) throws Exception {
        Class<?> owner = type(type);
        return invoke(owner, owner, method, arguments);
    }

    private Object invoke(Class<?> owner, Object target, String name, Object... arguments) throws Exception {
        Method method = (Method) find(owner, name, owner.getMethods(), arguments);
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw cause(e);
        }
    }

    /** Looking a method up takes longer than calling it, and the call is timed: so it is looked up once. */
    private Executable find(Class<?> owner, String name, Executable[] candidates, Object... arguments) {
        String key = owner.getName() + "." + name + "/" + Arrays.toString(types(arguments));
        return found.computeIfAbsent(
                key,
                unused -> Stream.of(candidates)
                        .filter(candidate -> candidate instanceof Constructor
                                || candidate.getName().equals(name))
                        .filter(candidate -> fits(candidate.getParameterTypes(), arguments))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("there is no " + key)));
    }

    private static String[] types(Object... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument.getClass().getName())
                .toArray(String[]::new);
    }

    private static boolean fits(Class<?>[] parameters, Object... arguments) {
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            boolean number = parameters[i] == int.class && arguments[i] instanceof Integer;
            if (!number && !parameters[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    private static Exception cause(InvocationTargetException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof Exception exception ? exception : failure;
    }
}
