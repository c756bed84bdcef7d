package dev.chargehand.examples.modular;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.lang.reflect.AccessibleObject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs in the host's module, on the module path, and tells what it sees of Chargehand's modules from there. */
final class Boundaries {
    private static final String OURS = "dev.chargehand.";

    private Boundaries() {}

    /** The first argument is what to tell; those after it are of what. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "modules" -> modules(System.out);
            case "packages" -> packages(System.out);
            case "hidden" -> hidden(System.out);
            case "files" -> files(arguments[1], System.out);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Each module of the application, and whether its jar says what it needs. */
    private static void modules(PrintStream out) {
        ModuleLayer.boot().modules().stream()
                .map(module -> (module.getDescriptor().isAutomatic() ? "automatic " : "explicit ") + module.getName())
                .filter(line -> !line.startsWith("explicit java.") && !line.startsWith("explicit jdk."))
                .sorted()
                .forEach(out::println);
    }

    /** Each package of Chargehand's modules that others may name, or look into. */
    private static void packages(PrintStream out) {
        for (Module module : ours()) {
            module.getDescriptor().exports().stream()
                    .map(exported -> "exported " + exported)
                    .sorted()
                    .forEach(out::println);
            module.getDescriptor().opens().stream()
                    .map(opened -> "opened " + opened)
                    .sorted()
                    .forEach(out::println);
        }
    }

    /** How many classes are in each hidden package, and each of their members that can be used all the same. */
    private static void hidden(PrintStream out) throws IOException {
        Module host = Boundaries.class.getModule();
        for (Module module : ours()) {
            for (String name : new TreeSet<>(module.getPackages())) {
                if (!module.isExported(name, host)) {
                    List<Class<?>> classes = classes(module, name);
                    if (!classes.isEmpty()) {
                        out.println(name + " of " + classes.size() + " classes");
                        classes.stream().flatMap(Boundaries::reachable).forEach(out::println);
                    }
                }
            }
        }
    }

    /** Whether a migration tool of the host's finds a file by its name. */
    private static void files(String name, PrintStream out) throws IOException {
        out.println(ClassLoader.getSystemResources(name).hasMoreElements());
    }

    private static List<Module> ours() {
        return Stream.of("core", "memory", "jdbi")
                .map(name -> ModuleLayer.boot().findModule(OURS + name).orElseThrow())
                .toList();
    }

    private static List<Class<?>> classes(Module module, String name) throws IOException {
        ResolvedModule resolved =
                ModuleLayer.boot().configuration().findModule(module.getName()).orElseThrow();
        String folder = name.replace('.', '/') + "/";
        try (ModuleReader reader = resolved.reference().open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.startsWith(folder) && file.endsWith(".class"))
                    .filter(file -> file.indexOf('/', folder.length()) < 0 && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(found -> Class.forName(module, found))
                    .toList();
        }
    }

    /** Public members of public classes are asked for too: they are no less hidden. */
    private static Stream<String> reachable(Class<?> type) {
        List<AccessibleObject> members = new ArrayList<>();
        members.addAll(List.of(type.getDeclaredConstructors()));
        members.addAll(List.of(type.getDeclaredMethods()));
        members.addAll(List.of(type.getDeclaredFields()));
        return members.stream().filter(AccessibleObject::trySetAccessible).map(member -> "reachable: " + member);
    }
}
