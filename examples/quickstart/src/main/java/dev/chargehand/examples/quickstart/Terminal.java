package dev.chargehand.examples.quickstart;

import java.io.Console;
import java.lang.reflect.Method;

/** Whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /**
     * Until JDK 21 there is a console only when input and output are a terminal; from JDK 22 on there always is one, and it
     * has to be asked, by reflection as long as this compiles for JDK 17.
     */
    @SuppressWarnings("SystemConsoleNull") // null is the answer of JDK 17 to 21
    static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method isTerminal = Console.class.getMethod("isTerminal");
            return (boolean) isTerminal.invoke(console);
        } catch (NoSuchMethodException beforeJdk22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
