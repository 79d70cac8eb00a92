/**
 * The life of an archive as use cases: look, file, verify, decide, notice, submit, review, approve,
 * return, deregister; each a few lines that load, ask, tell and record.
 */
package org.unioncare.service.archive;
