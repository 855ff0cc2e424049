// The demonstration (npm run demo).
console.log("There is nothing to show yet.");
