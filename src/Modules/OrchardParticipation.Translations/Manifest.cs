using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Translations",
    Author = "The OrchardParticipation contributors",
    Website = "https://github.com/OrchardParticipation/OrchardParticipation",
    Version = "0.1.0",
    Description = "Facts that are the same in every language are kept once: publishing one language of an item updates the others.",
    Category = "Participation",
    Dependencies =
    [
        "OrchardCore.Contents",
        "OrchardCore.ContentLocalization",
        "OrchardCore.Users",
        "OrchardCore.Roles",
    ])]
