using System.ComponentModel.DataAnnotations;

namespace EmbeddedOrchard.Admin.Settings.Mail;

public sealed class TestMailForm
{
    public string? Provider { get; set; }

    [Required]
    [StringLength(320)]
    public string? To { get; set; }

    [Required]
    [StringLength(200)]
    public string? Subject { get; set; }

    [Required]
    [StringLength(5000)]
    public string? Body { get; set; }
}
