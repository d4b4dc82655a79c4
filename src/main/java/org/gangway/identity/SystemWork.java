package org.gangway.identity;

import java.util.function.Supplier;

/**
 * Work the portal does for itself, such as checking a password or laying out demo data: it sees every row.
 *
 * <p>The transaction must begin inside, because row-level security is set when a connection is taken.
 */
public final class SystemWork {

    private static final ScopedValue<Boolean> ACTIVE = ScopedValue.newInstance();

    private static final ScopedValue<Boolean> NOBODY = ScopedValue.newInstance();

    private SystemWork() {}

    public static <T> T call(Supplier<T> work) {
        return ScopedValue.where(ACTIVE, true).call(work::get);
    }

    public static void run(Runnable work) {
        ScopedValue.where(ACTIVE, true).run(work);
    }

    /** As {@link #run}, in nobody's name, whoever happens to be at the screen: what follows by itself is nobody's action. */
    public static void runForNobody(Runnable work) {
        ScopedValue.where(ACTIVE, true).where(NOBODY, true).run(work);
    }

    static boolean isForNobody() {
        return NOBODY.isBound();
    }

    /** Whether the portal acts by itself at this moment. */
    public static boolean isActive() {
        return ACTIVE.isBound();
    }
}
