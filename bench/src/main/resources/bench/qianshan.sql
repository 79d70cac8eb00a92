SELECT SUM((id + 1) * (answer + 2)) FROM (
  SELECT id, CASE
    WHEN worker = 2 AND evidence & 7 = 0 THEN -1
    WHEN exclusions & 127 = 0 AND disposable <= line AND flags & 16 <> 0 THEN 0
    WHEN exclusions & 127 = 0 AND flags & 8 = 0 AND months IS NOT NULL AND EXISTS (
      SELECT 1 FROM (
        SELECT m - ROW_NUMBER() OVER (ORDER BY m) AS island
        FROM UNNEST(months, month_incomes, month_lines) AS told (m, income, line)
        WHERE m >= applied_in / 12 * 12 - 12 AND income < told.line) below
      GROUP BY island HAVING COUNT(*) >= 6) THEN 1
    WHEN exclusions & 127 = 0 AND 2 * disposable <= 3 * line AND disposable - ordinary <= line THEN 2
    WHEN exclusions & 127 = 0 AND disposable <= 3 * line AND disposable - accident <= line THEN 3
    WHEN exclusions & 127 = 0 AND disposable > 3 * line AND event = 4
      AND disposable + assets - accident <= line THEN 4
    WHEN exclusions & 127 = 0 AND 2 * (disposable - ordinary - accident) <= 3 * line THEN 5
    WHEN disposable - ordinary - accident <= 2 * line THEN 6
    ELSE -1 END AS answer
  FROM (
    SELECT id, worker, event, flags, evidence, exclusions, applied_in, assets, accident,
      months, month_incomes, month_lines, line * 12 * members AS line,
      wages + operating + property + transfer + other_income - tax - contributions AS disposable,
      illness + schooling + disability + single_parent + other AS ordinary
    FROM judged_household) sums) answers
