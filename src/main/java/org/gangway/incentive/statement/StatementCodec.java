package org.gangway.incentive.statement;

import java.util.Map;
import org.gangway.json.Codec;
import org.gangway.json.JsonForm;
import org.gangway.shared.Explanation;

/** What a month was computed from and what it amounted to, as JSON that is kept, and from it; equal to the last digit. */
public final class StatementCodec {

    /** How the steps of a calculation are kept. */
    public static final JsonForm<Explanation> EXPLANATION = JsonForm.object(Explanation::toMap, Explanation::fromMap);

    /** The forms of a statement's parts that are no plain records. */
    public static final Map<Class<?>, JsonForm<?>> FORMS = Map.of(Explanation.class, EXPLANATION);

    private static final Codec<Statement> STATEMENTS = Codec.ofResults(Statement.class, FORMS);
    private static final Codec<MonthInput> INPUTS = Codec.ofResults(MonthInput.class, FORMS);

    private StatementCodec() {}

    public static Map<String, Object> write(Statement statement) {
        return STATEMENTS.write(statement);
    }

    public static Map<String, Object> write(MonthInput input) {
        return INPUTS.write(input);
    }

    public static Statement readStatement(Map<?, ?> kept) {
        return STATEMENTS.readKept(kept);
    }

    public static MonthInput readInput(Map<?, ?> kept) {
        return INPUTS.readKept(kept);
    }
}
