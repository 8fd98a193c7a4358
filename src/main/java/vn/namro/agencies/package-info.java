/** The agencies of a province: who they are, how they come in, and what happens when they merge, split or close. */
package vn.namro.agencies;
