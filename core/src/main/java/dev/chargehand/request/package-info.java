/**
 * Data requests: {@link dev.chargehand.request.DataRequests} with its calls and the values they take and give. A team that
 * reaches a site asks its owner for data access, and the owner decides once.
 */
package dev.chargehand.request;
