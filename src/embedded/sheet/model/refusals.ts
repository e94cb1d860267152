import { HostError } from "../../wire/hostObject";

/* What Excel answers to what it refuses, in its own words. */

export function notFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function invalidArgument(): HostError {
  return new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

export function alreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** Of a proxy whose sheet or cells were deleted. */
export function noLongerValid(): HostError {
  return new HostError("InvalidReference", "This reference is no longer valid.");
}
