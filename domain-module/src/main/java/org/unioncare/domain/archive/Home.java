package org.unioncare.domain.archive;

import org.unioncare.domain.shared.PolicyClause;

/**
 * Where the household lives and what it owns: 家庭住址、户口所在地、住房, and the property of the yearly
 * declaration.
 *
 * @param registerRegion the region of the household register, a county's code
 * @param type a code of the housing dictionary
 * @param area square metres, or null
 * @param homesOwned 自有产权住房（套）
 * @param shopArea 经营性商业店铺, square metres
 */
@PolicyClause({"LZ-A1", "LZ-A2"})
public record Home(
    String address,
    String postcode,
    String registerRegion,
    String type,
    Integer area,
    int homesOwned,
    int shopArea,
    String vehicles,
    String otherProperty) {}
