package org.gangway.settlement.statement;

/** What somebody can do so that a statement comes further. */
public enum StatementStep {
    APPROVE,
    /** Another party objects: say what the own one would accept. */
    ANSWER_DISPUTE,
    /** The other party answered the own objection: accept it, or withdraw. */
    END_DISPUTE
}
