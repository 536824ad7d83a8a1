using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Participation",
    Author = "The OrchardParticipation contributors",
    Website = "https://oidp.net/",
    Version = "1.0.0",
    Description = "A calm, readable theme for awards: light and dark, printable, without a CSS framework or scripts.",
    Tags = ["Awards", "Participation"])]
