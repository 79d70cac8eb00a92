package org.unioncare.domain.archive;

import org.unioncare.domain.shared.PolicyClause;

/** A supporting document as the form lists it: 附件名称、附件类型、备注. */
@PolicyClause({"LZ-A1", "LZ-11", "QS-25"})
public record Document(String kind, String title, String remark) {}
