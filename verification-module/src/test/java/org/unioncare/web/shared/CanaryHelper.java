package org.unioncare.web.shared;

/** Breaks R13: is called by what it is not. */
public class CanaryHelper {}
