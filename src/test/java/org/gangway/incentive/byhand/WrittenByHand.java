package org.gangway.incentive.byhand;

import java.util.List;
import java.util.Map;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.json.FieldFault;
import org.gangway.shared.JsonNode;

/** The readers and writers that were written by hand for each type, as a yardstick for the codec. */
public final class WrittenByHand {

    private WrittenByHand() {}

    public static Map<String, Object> write(IncentiveSchedule incentiveSchedule) {
        return ScheduleWriter.write(incentiveSchedule);
    }

    public static Map<String, Object> write(Statement statement) {
        return StatementWriter.write(statement);
    }

    public static Map<String, Object> write(MonthInput input) {
        return MonthInputJson.write(input);
    }

    public static IncentiveSchedule schedule(Map<String, ?> json) {
        return ScheduleReader.read(Fields.root(json));
    }

    public static Statement statement(Map<String, ?> json) {
        return StatementReader.read(new JsonNode(json));
    }

    public static MonthInput input(Map<String, ?> json) {
        return MonthInputJson.read(new JsonNode(json));
    }

    public static List<FieldFault> faults(Map<String, ?> json) {
        var fields = Fields.root(json);
        ScheduleReader.read(fields);
        return fields.faults();
    }
}
