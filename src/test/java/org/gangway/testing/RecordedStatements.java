package org.gangway.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What one thread asks the database while it is told to listen. */
public final class RecordedStatements {

    private static final ThreadLocal<@Nullable RecordedStatements> LISTENING = new ThreadLocal<>();

    private final List<String> statements = new ArrayList<>();
    private int transactions;

    private RecordedStatements() {}

    /** While the work is done, every statement and transaction of this thread is written down. */
    public static RecordedStatements during(Runnable work) {
        var recorded = new RecordedStatements();
        LISTENING.set(recorded);
        try {
            work.run();
        } finally {
            LISTENING.remove();
        }
        return recorded;
    }

    public List<String> statements() {
        return List.copyOf(statements);
    }

    public int transactions() {
        return transactions;
    }

    /** Passes everything on, and writes down what is executed. */
    static DataSource listeningTo(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return listening(Connection.class, super.getConnection(), "");
            }
        };
    }

    private static <T> T listening(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                RecordedStatements.class.getClassLoader(), new Class<?>[] {type}, new Listener(target, sql)));
    }

    private record Listener(Object target, String sql) implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            var recorded = LISTENING.get();
            if (recorded != null) {
                recorded.hear(method.getName(), sql, arguments);
            }
            try {
                var answer = method.invoke(target, arguments);
                return answer instanceof PreparedStatement statement && arguments != null
                        ? listening(PreparedStatement.class, statement, String.valueOf(arguments[0]))
                        : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        }
    }

    private void hear(String method, String sql, Object @Nullable [] arguments) {
        if (method.equals("setAutoCommit") && arguments != null && Boolean.FALSE.equals(arguments[0])) {
            transactions++;
        } else if (method.startsWith("execute") && !sql.isEmpty()) {
            statements.add(sql.replaceAll("\\s+", " ").strip());
        }
    }
}
