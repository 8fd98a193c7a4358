/** People and what they may do: offices, sign-on, substitution, the guards of engine and doors, and the ledger of what was done. */
package vn.namro.access;
