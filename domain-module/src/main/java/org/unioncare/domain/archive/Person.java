package org.unioncare.domain.archive;

import java.time.LocalDate;
import org.unioncare.domain.household.ResidentIdNumber;
import org.unioncare.domain.shared.Money;
import org.unioncare.domain.shared.PolicyClause;

/**
 * A person of the household as the archive form asks for: the worker or a member living together;
 * birth date, age and sex are read from the resident number.
 *
 * @param relation to the householder, a code; {@code SELF} for the worker
 */
@PolicyClause("LZ-A1")
public record Person(
    String name,
    ResidentIdNumber residentId,
    String relation,
    Money monthlyIncome,
    Civil civil,
    Health health,
    Work work,
    Schooling schooling,
    Contact contact,
    String remark) {

  /** The relation of the worker. */
  public static final String SELF = "SELF";

  /** 民族、政治面貌、婚姻状况、户口类型、劳模类型, codes. */
  public record Civil(
      String nation,
      String politicalStatus,
      String maritalStatus,
      String registerType,
      String modelWorker) {}

  /** 健康状况、残疾类别和等级、医保状况, codes. */
  public record Health(
      String condition, String disabilityKind, String disabilityGrade, String medicalInsurance) {}

  /** 工作状态（人员身份）、单位、单位性质、企业状况、行业、劳动合同. */
  public record Work(
      String state,
      String employer,
      String employerNature,
      String employerCondition,
      String industry,
      LocalDate contractSignedOn,
      String contractTerm) {}

  /** 当前学历、入学年份、年制. */
  public record Schooling(String education, Integer entered, Integer years) {}

  /** 手机号码、其他联系方式. */
  public record Contact(String mobile, String other) {}

  public int ageOn(LocalDate day) {
    return residentId.ageOn(day);
  }
}
