using EmbeddedOrchard.Security.TwoFactor;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Users.Models;

namespace EmbeddedOrchard.Admin.Users.TwoFactor;

/// <summary>Checks what was typed as a proof and says in the form what is wrong with it.</summary>
internal sealed class Proving(SecondStep second, IStringLocalizer<Proving> localizer)
{
    public async Task<bool> IsCodeAsync(User user, CodePage form, ModelStateDictionary state) =>
        Tell(await second.CheckCodeAsync(user, form.Code), nameof(form.Code), state);

    public async Task<bool> IsRecoveryCodeAsync(User user, CodePage form, ModelStateDictionary state) =>
        Tell(await second.CheckRecoveryCodeAsync(user, form.Code), nameof(form.Code), state);

    /// <summary>The password, or a code of the app.</summary>
    public async Task<bool> IsProofAsync(User user, ProofPage form, ModelStateDictionary state)
    {
        if (!string.IsNullOrWhiteSpace(form.Code))
        {
            return Tell(await second.CheckCodeAsync(user, form.Code), nameof(form.Code), state);
        }

        if (!string.IsNullOrEmpty(form.Password))
        {
            return Tell(await second.CheckPasswordAsync(user, form.Password), nameof(form.Password), state);
        }

        state.AddModelError(nameof(form.Password), localizer["Type your password or a code."]);
        return false;
    }

    private bool Tell(ProofAnswer answer, string field, ModelStateDictionary state)
    {
        switch (answer)
        {
            case ProofAnswer.Locked:
                state.AddModelError(field, localizer["Too many wrong answers: the account is closed for a quarter of an hour."]);
                break;
            case ProofAnswer.Wrong when field == nameof(ProofPage.Password):
                state.AddModelError(field, localizer["This is not your password."]);
                break;
            case ProofAnswer.Wrong:
                state.AddModelError(field, localizer["This code is not right, or it was used already. Wait for the next one."]);
                break;
        }

        return answer == ProofAnswer.Right;
    }
}
