/** Measures the built product from outside, as people use it: {@code mvn -Pbench}. No part of the tests. */
package dk.handleplan.bench;
