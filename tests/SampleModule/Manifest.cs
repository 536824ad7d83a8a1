using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Visits",
    Author = "Somebody else",
    Website = "https://example.org/",
    Version = "1.0.0",
    Description = "A module as others write it, for the tests of the admin.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Title"])]
