package org.gangway.incentive.terms;

/** What both sides get when a trigger fires. */
public enum TriggerKind {
    /** The vendor owes a plan: reasons, root cause, remedy. */
    RECTIFICATION_PLAN,
    /** The matter goes one tier up. */
    ESCALATION,
    /** The client may end the agreement; whether it does is its own decision. */
    TERMINATION_RIGHT
}
