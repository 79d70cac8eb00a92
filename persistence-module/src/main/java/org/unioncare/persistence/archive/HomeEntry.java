package org.unioncare.persistence.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.unioncare.domain.archive.Home;

/** Where the household lives and what it owns. */
@Embeddable
public class HomeEntry {

  @Column(nullable = false, length = 200)
  private String address;

  @Column(length = 6)
  private String postcode;

  @Column(name = "register_region", nullable = false, length = 6)
  private String registerRegion;

  @Column(name = "housing_type", nullable = false, length = 24)
  private String type;

  @Column(name = "housing_area")
  private Integer area;

  @Column(name = "homes_owned", nullable = false)
  private int homesOwned;

  @Column(name = "shop_area", nullable = false)
  private int shopArea;

  @Column(length = 100)
  private String vehicles;

  @Column(name = "other_property", length = 200)
  private String otherProperty;

  protected HomeEntry() {}

  HomeEntry(Home home) {
    address = home.address();
    postcode = home.postcode();
    registerRegion = home.registerRegion();
    type = home.type();
    area = home.area();
    homesOwned = home.homesOwned();
    shopArea = home.shopArea();
    vehicles = home.vehicles();
    otherProperty = home.otherProperty();
  }

  Home home() {
    return new Home(
        address,
        postcode,
        registerRegion,
        type,
        area,
        homesOwned,
        shopArea,
        vehicles,
        otherProperty);
  }
}
