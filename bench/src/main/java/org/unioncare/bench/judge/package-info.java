/**
 * Judging by qianshan-2020 as fast as it goes: our columns beside plain Java, Drools and one SQL
 * statement, on the same seeded households and with the same checksum.
 */
package org.unioncare.bench.judge;
