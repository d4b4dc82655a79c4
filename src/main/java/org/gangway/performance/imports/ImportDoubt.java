package org.gangway.performance.imports;

import java.util.List;

/** What may be wrong with a file although each of its rows can be read: a person decides before anything is kept. */
public enum ImportDoubt {
    /** One invoice in several rows, all equal but for their amounts. */
    SEVERAL_ROWS("performance.doubt.several-rows", DoubtAnswer.ADD_UP, DoubtAnswer.LEAVE_OUT),
    /** Numbers that differ from known ones only in leading zeros, blanks, hyphens or case. */
    SIMILAR_NUMBERS("performance.doubt.similar-numbers", DoubtAnswer.SAME_INVOICES, DoubtAnswer.OTHER_INVOICES),
    /** The same among the numbers of the file itself. */
    SIMILAR_IN_FILE("performance.doubt.similar-in-file", DoubtAnswer.OTHER_INVOICES),
    /** Invoiced or settled after the day whose state the file shows. */
    AFTER_STATE("performance.doubt.after-state", DoubtAnswer.IMPORT),
    /** Due before the engagement began, or invoiced after its end. */
    OUTSIDE_TERM("performance.doubt.outside-term", DoubtAnswer.IMPORT),
    /** Results without the number of cases that they come from. */
    RESULT_ONLY("performance.doubt.result-only", DoubtAnswer.IMPORT);

    private final String rule;

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final List<DoubtAnswer> answers;

    ImportDoubt(String rule, DoubtAnswer... answers) {
        this.rule = rule;
        this.answers = List.of(answers);
    }

    /** Key of the message, whose argument {@code n} is the number of rows. */
    public String rule() {
        return rule;
    }

    /** What a person can say; whoever wants none of it corrects the file. */
    public List<DoubtAnswer> answers() {
        return answers;
    }
}
