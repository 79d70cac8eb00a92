package org.unioncare.domain.eligibility;

/**
 * One condition of a filing standard in the policies' words: it judges a household, and explains
 * itself with the two sides it compared. A policy that needs another kind gets another type.
 */
public sealed interface Condition
    permits IncomePerHead,
        IncomeWithinLowIncome,
        IncomeAfterExpenditure,
        MonthsInARowBelow,
        ReliefReceived,
        StillInHardshipAfterRelief,
        CertifiedMinimumLiving,
        EventOneOf,
        EvidenceOneOf,
        WorkerOneOf,
        UnionMembership,
        SpendingOnAnyOf,
        ShareOfIncomeSpent {

  /** Whether the household meets it. */
  boolean isMetBy(JudgedHousehold household);

  /** The same judgement, with its numbers and the clause it rests on. */
  Finding explain(JudgedHousehold household, String clause);

  /** The same judgement as a test of whole columns. */
  ColumnTest onColumns(JudgedColumns columns);
}
