package org.unioncare.domain.archive;

import java.time.LocalDate;
import java.util.List;
import org.unioncare.domain.shared.Money;

/** The sheet as the detail shows it: numbers and card masked, sums computed. */
public record SheetView(
    PersonView worker,
    LocalDate workSince,
    List<PersonView> members,
    Home home,
    Circumstances circumstances,
    Means means,
    Money yearlyIncome,
    Money necessaryExpenditure,
    Money monthlyIncomePerHead,
    Causes causes,
    String bank,
    String bankBranch,
    String bankCard,
    List<Document> documents,
    LocalDate consentSignedOn,
    String remark) {

  public static SheetView of(ArchiveSheet sheet, LocalDate today) {
    BankAccount account = sheet.bankAccount();
    return new SheetView(
        PersonView.of(sheet.worker(), today),
        sheet.workSince(),
        sheet.members().stream().map(member -> PersonView.of(member, today)).toList(),
        sheet.home(),
        sheet.circumstances(),
        sheet.means(),
        sheet.yearlyIncome(),
        sheet.necessaryExpenditure(),
        sheet.monthlyIncomePerHead(),
        sheet.causes(),
        account == null ? null : account.bank(),
        account == null ? null : account.branch(),
        account == null ? null : BankAccount.masked(account.card()),
        sheet.documents(),
        sheet.consentSignedOn(),
        sheet.remark());
  }
}
